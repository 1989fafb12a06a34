package fr.esmsnumerique.usage.indicateur.model;

import fr.esmsnumerique.usage.declaration.model.Compteur;
import fr.esmsnumerique.usage.declaration.model.Saisie;
import fr.esmsnumerique.usage.declaration.model.ValeurDeclaree;
import fr.esmsnumerique.usage.projet.model.Essms;
import org.jspecify.annotations.Nullable;

/**
 * An establishment and what it declared for the period.
 *
 * @param saisie {@code null} when it declared nothing
 */
public record EssmsDeclare(Essms essms, @Nullable Saisie saisie) {

    public ValeurDeclaree valeur(Compteur compteur) {
        return saisie == null ? new ValeurDeclaree.Manquante() : saisie.valeur(compteur);
    }
}
