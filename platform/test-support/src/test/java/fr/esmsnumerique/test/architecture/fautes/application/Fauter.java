package fr.esmsnumerique.test.architecture.fautes.application;

import fr.esmsnumerique.test.architecture.fautes.infrastructure.MongoFautes;

public record Fauter(MongoFautes depot) {}
