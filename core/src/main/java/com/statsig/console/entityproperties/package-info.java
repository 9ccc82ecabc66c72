/** Entity property sources: values, requests and routes. */
@NullMarked
package com.statsig.console.entityproperties;

import org.jspecify.annotations.NullMarked;
