/** The use of a project: values, requests and routes. */
@NullMarked
package com.statsig.console.usage;

import org.jspecify.annotations.NullMarked;
