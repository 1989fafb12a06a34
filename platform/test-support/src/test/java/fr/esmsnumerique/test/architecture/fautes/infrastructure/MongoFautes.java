package fr.esmsnumerique.test.architecture.fautes.infrastructure;

public class MongoFautes {}
