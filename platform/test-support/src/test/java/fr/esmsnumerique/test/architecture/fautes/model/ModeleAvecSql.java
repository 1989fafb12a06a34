package fr.esmsnumerique.test.architecture.fautes.model;

import java.sql.Connection;

public record ModeleAvecSql(Connection[] connexions) {}
