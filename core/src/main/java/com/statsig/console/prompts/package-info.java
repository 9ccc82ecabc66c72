/** Prompts: values, requests and routes. */
@NullMarked
package com.statsig.console.prompts;

import org.jspecify.annotations.NullMarked;
