package fr.esmsnumerique.support.mongo;

import com.mongodb.client.FindIterable;
import com.mongodb.client.cursor.TimeoutMode;

/**
 * A whole collection handed over as it is read. The driver's bound otherwise counts the life of the cursor, so that what the reader does with a nation's documents, and not
 * MongoDB, ends it: here it counts each batch.
 */
public final class LectureParLots {

    private LectureParLots() {}

    /** To be called on what is read to its end by a caller that works between two documents. */
    public static <T> FindIterable<T> de(FindIterable<T> lecture) {
        return lecture.timeoutMode(TimeoutMode.ITERATION);
    }
}
