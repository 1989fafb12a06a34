package fr.esmsnumerique.usage.imports;

import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.support.tableaux.ErreurImport;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.usage.declaration.model.MotifRefus;
import fr.esmsnumerique.usage.declaration.model.ResultatDeclaration.Refusee;
import fr.esmsnumerique.usage.declaration.web.RefusDeclarations;

/** A line refused says the same as a form refused. */
final class RaisonsImport {

    private RaisonsImport() {}

    static ErreurImport de(int ligne, NumeroFiness essms, MotifRefus motif) {
        String champ = switch (motif) {
            case ESSMS_HORS_PROJET, DOUBLON -> ColonnesDeclaration.FINESS;
            case MOIS_NON_ECOULE, MOIS_ANTERIEUR -> ColonnesDeclaration.MOIS;
            case MOTIF_EXIGE -> ColonnesDeclaration.MOTIF;
            case PROJET_INTROUVABLE, SOUS_ENSEMBLE, DEDUCTION_EXCESSIVE, SANS_OBJET_ET_VALEUR, ECRITURE_CONCURRENTE ->
                "ligne";
        };
        Probleme probleme = RefusDeclarations.probleme(new Refusee(motif, essms.valeur()));
        return new ErreurImport(ligne, essms.valeur(), champ, probleme.code(), probleme.detail());
    }
}
