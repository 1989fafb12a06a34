package fr.esmsnumerique.usage.attestation.application;

import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.usage.attestation.model.Attestation;
import fr.esmsnumerique.usage.attestation.model.Attestations;
import fr.esmsnumerique.usage.attestation.model.DemandeAttestation;
import fr.esmsnumerique.usage.attestation.model.ExamenAttestation;
import fr.esmsnumerique.usage.attestation.model.ResultatAttestation;
import fr.esmsnumerique.usage.indicateur.application.CalculerIndicateurs;
import fr.esmsnumerique.usage.indicateur.model.CalculUsage;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.model.Projets;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Attests that a project's targets are reached; the balance becomes payable. */
@Component
public class Attester {

    private static final int ESSAIS = 5;

    private final Projets projets;
    private final Attestations attestations;
    private final CalculerIndicateurs calculer;
    private final Horloge horloge;

    Attester(Projets projets, Attestations attestations, CalculerIndicateurs calculer, Horloge horloge) {
        this.projets = projets;
        this.attestations = attestations;
        this.calculer = calculer;
        this.horloge = horloge;
    }

    /** A declaration that lands meanwhile makes the computation start again. */
    public ResultatAttestation executer(DemandeAttestation demande) {
        for (int essai = 0; essai < ESSAIS; essai++) {
            Optional<Projet> projet = projets.lire(demande.dossierId());
            if (projet.isEmpty()) {
                return new ResultatAttestation.ProjetIntrouvable();
            }
            Optional<ResultatAttestation> resultat = essayer(projet.get(), demande);
            if (resultat.isPresent()) {
                return resultat.get();
            }
        }
        return new ResultatAttestation.EcritureConcurrente();
    }

    private Optional<ResultatAttestation> essayer(Projet projet, DemandeAttestation demande) {
        if (projet.attestationId() != null) {
            return Optional.of(new ResultatAttestation.DejaFaite(projet.attestationId()));
        }
        CalculUsage calcul = calculer.executer(projet, demande.mois());
        ExamenAttestation examen = new ExamenAttestation(demande, calcul);
        Optional<ResultatAttestation> refus = examen.refuser();
        if (refus.isPresent()) {
            return refus;
        }
        Attestation attestation = attestation(projet, demande, examen, calcul);
        return attestations.enregistrer(attestation, projet)
                ? Optional.of(new ResultatAttestation.Attestee(attestation))
                : Optional.empty();
    }

    private Attestation attestation(
            Projet projet, DemandeAttestation demande, ExamenAttestation examen, CalculUsage calcul) {
        Instant maintenant = horloge.instant();
        return new Attestation(
                Attestation.idPour(projet.dossierId()),
                projet.dossierId(),
                projet.campagne(),
                projet.region(),
                horloge.aujourdhui(),
                maintenant,
                demande.auteur(),
                examen.lecture(),
                demande.motif(),
                demande.appreciations(),
                calcul,
                projet.preuves().stream().map(Attestation.PreuveRetenue::de).toList());
    }
}
