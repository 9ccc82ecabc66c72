/** Reports: values, requests and routes. */
@NullMarked
package com.statsig.console.reports;

import org.jspecify.annotations.NullMarked;
