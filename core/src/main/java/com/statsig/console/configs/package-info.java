/** All kinds of configs: values, requests and routes. */
@NullMarked
package com.statsig.console.configs;

import org.jspecify.annotations.NullMarked;
