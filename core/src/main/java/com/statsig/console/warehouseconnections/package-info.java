/** The connection to the data warehouse: values, requests and routes. */
@NullMarked
package com.statsig.console.warehouseconnections;

import org.jspecify.annotations.NullMarked;
