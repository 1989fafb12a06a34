package fr.esmsnumerique.eligibilite.imports.web;

import fr.esmsnumerique.contrats.eligibilite.modele.DossierImporte;
import fr.esmsnumerique.contrats.eligibilite.modele.ErreurImport;
import fr.esmsnumerique.contrats.eligibilite.modele.EtatImport;
import fr.esmsnumerique.contrats.eligibilite.modele.RapportImport;
import fr.esmsnumerique.contrats.eligibilite.modele.ResultatDossierImporte;
import fr.esmsnumerique.contrats.eligibilite.modele.TypeImport;
import fr.esmsnumerique.eligibilite.imports.RapportImport.Compte;
import fr.esmsnumerique.eligibilite.imports.RapportImport.Etat;
import fr.esmsnumerique.eligibilite.imports.RapportImport.Fichier;
import fr.esmsnumerique.eligibilite.imports.RapportImport.Motif;
import java.util.List;

/** A report in the contract's form. */
final class RapportMapper {

    private static final long MILLIS = 1_000;

    private RapportMapper() {}

    static RapportImport rapport(fr.esmsnumerique.eligibilite.imports.RapportImport rapport) {
        RapportImport rendu = resume(rapport);
        return rendu.erreursNonListees(
                        rapport.compte().erreurs() - rapport.erreurs().size())
                .erreurs(rapport.erreurs().stream().map(RapportMapper::erreur).toList())
                .dossiers(rapport.dossiers().stream()
                        .map(d -> new DossierImporte()
                                .numeroGalis(d.numeroGalis())
                                .dossierId(d.dossierId())
                                .resultat(d.cree() ? ResultatDossierImporte.CREE : ResultatDossierImporte.INCHANGE))
                        .toList());
    }

    /** As a list shows it: none of the errors is repeated. */
    static RapportImport resume(fr.esmsnumerique.eligibilite.imports.RapportImport rapport) {
        Compte compte = rapport.compte();
        Fichier fichier = rapport.fichier();
        Motif motif = rapport.motif();
        RapportImport rendu = new RapportImport()
                .id(rapport.id())
                .type(TypeImport.valueOf(rapport.type().name()))
                .etat(EtatImport.valueOf(rapport.etat().name()))
                .par(rapport.par())
                .empreinteFichier(fichier.empreinte())
                .encodage(fichier.encodage())
                .separateur(fichier.separateur())
                .dateFichier(fichier.date())
                .commenceLe(rapport.commenceLe())
                .termineLe(rapport.termineLe())
                .lignesLues(compte.lues())
                .ajoutees(compte.ajoutees())
                .misesAJour(compte.misesAJour())
                .inchangees(compte.inchangees())
                .ignorees(compte.ignorees())
                .rejetees(compte.rejetees())
                .erreurs(List.of())
                .erreursNonListees(compte.erreurs())
                .dossiers(List.of());
        if (motif != null) {
            rendu.motif(motif.phrase()).codeMotif(motif.code());
        }
        return avecProgression(rendu, rapport);
    }

    private static RapportImport avecProgression(
            RapportImport rendu, fr.esmsnumerique.eligibilite.imports.RapportImport rapport) {
        long duree = rapport.dureeMillis();
        if (duree >= MILLIS) {
            rendu.lignesParSeconde(rapport.compte().lues() * MILLIS / duree);
        }
        Fichier fichier = rapport.fichier();
        if (fichier.octets() >= 0) {
            rendu.octetsTotaux(fichier.octets()).octetsLus(fichier.octetsLus());
            if (rapport.etat() == Etat.EN_COURS && duree >= MILLIS && fichier.octetsLus() > 0) {
                rendu.resteSecondes((fichier.octets() - fichier.octetsLus()) * duree / fichier.octetsLus() / MILLIS);
            }
        }
        return rendu;
    }

    private static ErreurImport erreur(fr.esmsnumerique.support.tableaux.ErreurImport erreur) {
        return new ErreurImport()
                .ligne(erreur.ligne())
                .identifiant(erreur.identifiant())
                .champ(erreur.champ())
                .code(erreur.code())
                .raison(erreur.raison());
    }
}
