package fr.esmsnumerique.eligibilite.referentiel.web;

import fr.esmsnumerique.contrats.eligibilite.modele.ChampChange;
import fr.esmsnumerique.contrats.eligibilite.modele.ChangementObjet;
import fr.esmsnumerique.contrats.eligibilite.modele.NatureChangement;
import fr.esmsnumerique.eligibilite.referentiel.model.ChangementDeFiche;
import java.util.List;

/** Changes in the contract's form. */
public final class HistoriqueMapper {

    private HistoriqueMapper() {}

    public static List<ChangementObjet> changements(List<ChangementDeFiche> changements) {
        return changements.stream().map(HistoriqueMapper::changement).toList();
    }

    private static ChangementObjet changement(ChangementDeFiche changement) {
        return new ChangementObjet()
                .importId(changement.importId())
                .le(changement.le())
                .fiche(changement.fiche())
                .nature(NatureChangement.valueOf(changement.nature().name()))
                .champs(changement.champs().stream()
                        .map(c -> new ChampChange()
                                .champ(c.champ())
                                .avant(c.avant())
                                .apres(c.apres()))
                        .toList());
    }
}
