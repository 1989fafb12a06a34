package fr.esmsnumerique.test.architecture.fautes.divers;

/** Contains the letters of a forbidden suffix without being one. */
public class Timpliste {}
