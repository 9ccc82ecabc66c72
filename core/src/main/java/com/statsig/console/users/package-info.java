/** Users: their values, requests and routes. */
@NullMarked
package com.statsig.console.users;

import org.jspecify.annotations.NullMarked;
