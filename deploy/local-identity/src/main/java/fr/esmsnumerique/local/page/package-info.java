/** The few HTML pieces shared by the pages of this process. */
@NullMarked
package fr.esmsnumerique.local.page;

import org.jspecify.annotations.NullMarked;
