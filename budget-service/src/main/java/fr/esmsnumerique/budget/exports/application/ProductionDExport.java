package fr.esmsnumerique.budget.exports.application;

/** Makes exports in the background, so that one asked for before the process died is made all the same. */
public interface ProductionDExport {

    void demarrer(String id);

    void reprendre(String id);
}
