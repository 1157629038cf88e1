/** Tests of what is shipped: the jars, and real Maven builds that use them. */
package io.github.httpstatuslint.packaging;
