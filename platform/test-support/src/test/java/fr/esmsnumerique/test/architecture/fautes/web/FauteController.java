package fr.esmsnumerique.test.architecture.fautes.web;

import fr.esmsnumerique.test.architecture.fautes.infrastructure.MongoFautes;

public record FauteController(MongoFautes depot) {}
