/** Lists that are read page by page, as far as somebody asks for them. */
@NullMarked
package com.statsig.console.reactor.paging;

import org.jspecify.annotations.NullMarked;
