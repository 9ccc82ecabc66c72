/** Log rows: values, requests and routes. */
@NullMarked
package com.statsig.console.logs;

import org.jspecify.annotations.NullMarked;
