package fr.esmsnumerique.budget.consolidation.infrastructure;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.stereotype.Component;

/** Creates Spring Batch's tables in the job repository's file the first time. */
@Component
class JobRepositorySchema implements InitializingBean {

    private final DataSource source;

    JobRepositorySchema(DataSource source) {
        this.source = source;
    }

    @Override
    public void afterPropertiesSet() throws SQLException {
        if (!existe()) {
            new ResourceDatabasePopulator(new ClassPathResource("org/springframework/batch/core/schema-h2.sql"))
                    .execute(source);
        }
    }

    private boolean existe() throws SQLException {
        try (Connection connexion = source.getConnection();
                ResultSet tables = connexion.getMetaData().getTables(null, null, "BATCH_JOB_INSTANCE", null)) {
            return tables.next();
        }
    }
}
