package fr.esmsnumerique.usage.imports;

import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.support.tableaux.FichierRecu;
import fr.esmsnumerique.support.tableaux.FichierRefuse;
import fr.esmsnumerique.usage.declaration.application.DeclarerMois;
import fr.esmsnumerique.usage.declaration.application.VerifierDeclaration;
import fr.esmsnumerique.usage.declaration.model.MotifRefus;
import fr.esmsnumerique.usage.declaration.model.ResultatDeclaration;
import fr.esmsnumerique.usage.declaration.model.Saisie;
import fr.esmsnumerique.usage.declaration.model.VersionDeclaration.Origine;
import fr.esmsnumerique.usage.imports.LignesRetenues.Groupe;
import fr.esmsnumerique.usage.imports.RapportImport.Compte;
import fr.esmsnumerique.usage.imports.RapportImport.Etat;
import fr.esmsnumerique.usage.projet.model.Projet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Imports a file of declarations: good lines are kept, the others are reported. What is kept in memory is bounded by the project (one line per establishment and
 * month), however long the file; months are written from the oldest, because the first one written is the first measure (USE-03).
 */
@Component
class ImporterDeclarations {

    private final VerifierDeclaration verifier;
    private final DeclarerMois declarer;
    private final Rapports rapports;
    private final Horloge horloge;

    ImporterDeclarations(VerifierDeclaration verifier, DeclarerMois declarer, Rapports rapports, Horloge horloge) {
        this.verifier = verifier;
        this.declarer = declarer;
        this.rapports = rapports;
        this.horloge = horloge;
    }

    /** @return the report, also of a file refused as a whole */
    RapportImport executer(Projet projet, FichierRecu fichier, String auteur) {
        SuiviImport suivi = new SuiviImport(depart(projet, fichier, auteur), rapports);
        boolean finie = false;
        try {
            LignesRetenues retenues = LignesRetenues.lire(projet, fichier, verifier, suivi);
            Optional<YearMonth> premier =
                    Optional.ofNullable(projet.premierMois()).or(retenues::premierMois);
            for (Groupe groupe : retenues.groupes()) {
                ecrire(projet, groupe, premier.orElse(groupe.mois()), auteur, suivi);
            }
            finie = true;
            return suivi.finir(Etat.TERMINE, null, null, horloge.instant());
        } catch (FichierRefuse refus) {
            finie = true;
            return suivi.finir(Etat.REFUSE, refus.code(), refus.phrase(), horloge.instant());
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        } finally {
            if (!finie) {
                suivi.finir(
                        Etat.INTERROMPU,
                        "import.interrompu",
                        "L'import s'est arrêté en cours de route. Les lignes déjà reprises sont gardées : envoyez à nouveau le même fichier.",
                        horloge.instant());
            }
        }
    }

    private void ecrire(Projet projet, Groupe groupe, YearMonth premier, String auteur, SuiviImport suivi) {
        Optional<MotifRefus> refus = verifier.mois(projet, groupe.mois(), premier);
        if (refus.isPresent()) {
            refuser(groupe, refus.orElseThrow(), suivi);
            return;
        }
        Map<NumeroFiness, Saisie> saisies = new LinkedHashMap<>();
        groupe.lignes().forEach(l -> saisies.put(l.essms(), l.saisie()));
        DeclarerMois.Demande demande = new DeclarerMois.Demande(
                projet.dossierId(), groupe.mois(), saisies, auteur, Origine.PORTEUR, groupe.motif());
        switch (declarer.executer(demande)) {
            case ResultatDeclaration.Acceptee(var ecritures) -> suivi.ecrites(ecritures.values());
            case ResultatDeclaration.Refusee(MotifRefus motif, String _) -> refuser(groupe, motif, suivi);
        }
    }

    private static void refuser(Groupe groupe, MotifRefus motif, SuiviImport suivi) {
        groupe.lignes().forEach(l -> suivi.refuser(List.of(RaisonsImport.de(l.numero(), l.essms(), motif))));
    }

    private RapportImport depart(Projet projet, FichierRecu fichier, String auteur) {
        String unique = UUID.randomUUID().toString().substring(0, 8);
        return new RapportImport(
                "usage-" + fichier.empreinte().substring(0, 12) + "-" + unique,
                projet.dossierId(),
                auteur,
                Etat.EN_COURS,
                null,
                null,
                horloge.instant(),
                null,
                fichier.empreinte(),
                "",
                "",
                new Compte(0, 0, 0, 0, 0, 0),
                0,
                List.of());
    }
}
