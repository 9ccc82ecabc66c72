/** Environments: values, requests and routes. */
@NullMarked
package com.statsig.console.environments;

import org.jspecify.annotations.NullMarked;
