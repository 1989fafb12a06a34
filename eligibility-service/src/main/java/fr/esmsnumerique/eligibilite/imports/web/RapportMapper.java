package fr.esmsnumerique.eligibilite.imports.web;

import fr.esmsnumerique.contrats.eligibilite.modele.DossierImporte;
import fr.esmsnumerique.contrats.eligibilite.modele.ErreurImport;
import fr.esmsnumerique.contrats.eligibilite.modele.RapportImport;
import fr.esmsnumerique.contrats.eligibilite.modele.ResultatDossierImporte;
import fr.esmsnumerique.contrats.eligibilite.modele.TypeImport;
import fr.esmsnumerique.eligibilite.imports.RapportImport.Compte;

/** A report in the contract's form. */
final class RapportMapper {

    private RapportMapper() {}

    static RapportImport rapport(fr.esmsnumerique.eligibilite.imports.RapportImport rapport) {
        Compte compte = rapport.compte();
        return new RapportImport()
                .id(rapport.id())
                .type(TypeImport.valueOf(rapport.type().name()))
                .empreinteFichier(rapport.empreinteFichier())
                .encodage(rapport.encodage())
                .dateFichier(rapport.dateFichier())
                .termineLe(rapport.termineLe())
                .lignesLues(compte.lues())
                .ajoutees(compte.ajoutees())
                .misesAJour(compte.misesAJour())
                .inchangees(compte.inchangees())
                .ignorees(compte.ignorees())
                .rejetees(compte.rejetees())
                .erreursNonListees(compte.erreurs() - rapport.erreurs().size())
                .erreurs(rapport.erreurs().stream()
                        .map(e -> new ErreurImport()
                                .ligne(e.ligne())
                                .identifiant(e.identifiant())
                                .champ(e.champ())
                                .raison(e.raison()))
                        .toList())
                .dossiers(rapport.dossiers().stream()
                        .map(d -> new DossierImporte()
                                .numeroGalis(d.numeroGalis())
                                .dossierId(d.dossierId())
                                .resultat(d.cree() ? ResultatDossierImporte.CREE : ResultatDossierImporte.INCHANGE))
                        .toList());
    }
}
