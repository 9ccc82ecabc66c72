/** The audit log: its entries, query and routes. */
@NullMarked
package com.statsig.console.auditlogs;

import org.jspecify.annotations.NullMarked;
