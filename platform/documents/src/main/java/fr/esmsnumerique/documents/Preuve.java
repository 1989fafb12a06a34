package fr.esmsnumerique.documents;

/**
 * What lets a reader check a document against the platform.
 *
 * @param code printed on every page, {@code 7F3A-91C2-0B5D-E846}
 * @param adresse page of the platform that says what this code stands for; the QR code and the link open it
 */
public record Preuve(String code, String adresse) {}
