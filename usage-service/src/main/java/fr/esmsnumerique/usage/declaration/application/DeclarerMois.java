package fr.esmsnumerique.usage.declaration.application;

import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.usage.alerte.application.AnnoncerCorrection;
import fr.esmsnumerique.usage.alerte.application.AnnoncerCorrection.Correction;
import fr.esmsnumerique.usage.alerte.application.AnnoncerCorrection.Issue;
import fr.esmsnumerique.usage.declaration.model.Declarations;
import fr.esmsnumerique.usage.declaration.model.Declarations.Ecriture;
import fr.esmsnumerique.usage.declaration.model.MotifRefus;
import fr.esmsnumerique.usage.declaration.model.ResultatDeclaration;
import fr.esmsnumerique.usage.declaration.model.ResultatDeclaration.Acceptee;
import fr.esmsnumerique.usage.declaration.model.ResultatDeclaration.Refusee;
import fr.esmsnumerique.usage.declaration.model.Saisie;
import fr.esmsnumerique.usage.declaration.model.VersionDeclaration;
import fr.esmsnumerique.usage.declaration.model.VersionDeclaration.Origine;
import fr.esmsnumerique.usage.indicateur.application.CalculerIndicateurs;
import fr.esmsnumerique.usage.projet.application.ModifierProjet;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.model.Projets;
import fr.esmsnumerique.usage.projet.model.ResultatProjet;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Declares or corrects an elapsed month for some establishments. Everything is checked before the first write; a declaration sent again after an interruption
 * finishes what was started, because an identical entry changes nothing.
 */
@Component
public class DeclarerMois {

    private final Projets projets;
    private final ModifierProjet modifier;
    private final Declarations declarations;
    private final VerifierDeclaration verifier;
    private final CalculerIndicateurs calculer;
    private final AnnoncerCorrection annoncer;
    private final Horloge horloge;

    DeclarerMois(
            Projets projets,
            ModifierProjet modifier,
            Declarations declarations,
            VerifierDeclaration verifier,
            CalculerIndicateurs calculer,
            AnnoncerCorrection annoncer,
            Horloge horloge) {
        this.projets = projets;
        this.modifier = modifier;
        this.declarations = declarations;
        this.verifier = verifier;
        this.calculer = calculer;
        this.annoncer = annoncer;
        this.horloge = horloge;
    }

    public ResultatDeclaration executer(Demande demande) {
        Optional<Projet> lu = projets.lire(demande.dossierId());
        if (lu.isEmpty()) {
            return new Refusee(MotifRefus.PROJET_INTROUVABLE, demande.dossierId());
        }
        Projet projet = lu.get();
        Optional<Refusee> refus = refuser(projet, demande);
        if (refus.isPresent()) {
            return refus.get();
        }
        Correction correction = new Correction(
                demande.mois(),
                calculer.saisies(projet, demande.mois()),
                demande.saisies(),
                demande.auteur(),
                demande.motif());
        if (annoncer.executer(projet, correction) == Issue.MOTIF_EXIGE) {
            return new Refusee(MotifRefus.MOTIF_EXIGE, demande.mois().toString());
        }
        // The month of the first measure is settled before any counter is stored: their period must never change
        // meaning.
        return modifierProjet(demande, p -> p.avecPremierMois(demande.mois(), horloge.instant()))
                .<ResultatDeclaration>map(r -> r)
                .orElseGet(() -> enregistrer(projet, demande, correction));
    }

    private Optional<Refusee> refuser(Projet projet, Demande demande) {
        YearMonth mois = demande.mois();
        Optional<Refusee> dateRefusee = verifier.mois(
                        projet, mois, Objects.requireNonNullElse(projet.premierMois(), mois))
                .map(motif -> new Refusee(motif, mois.toString()));
        if (dateRefusee.isPresent()) {
            return dateRefusee;
        }
        return demande.saisies().entrySet().stream()
                .flatMap(
                        s -> verifier
                                .essms(projet, s.getKey(), s.getValue())
                                .map(motif -> new Refusee(motif, s.getKey().valeur()))
                                .stream())
                .findFirst();
    }

    private ResultatDeclaration enregistrer(Projet avant, Demande demande, Correction correction) {
        Map<NumeroFiness, Ecriture> ecritures = new LinkedHashMap<>();
        for (Map.Entry<NumeroFiness, Saisie> saisie : demande.saisies().entrySet()) {
            VersionDeclaration version = new VersionDeclaration(
                    saisie.getValue(), horloge.instant(), demande.auteur(), demande.origine(), demande.motif());
            Ecriture ecriture = declarations.enregistrer(demande.dossierId(), saisie.getKey(), demande.mois(), version);
            if (ecriture == Ecriture.CONFLIT) {
                return new Refusee(
                        MotifRefus.ECRITURE_CONCURRENTE, saisie.getKey().valeur());
            }
            ecritures.put(saisie.getKey(), ecriture);
        }
        boolean ecrite = ecritures.values().stream().anyMatch(e -> e != Ecriture.INCHANGEE);
        Optional<Refusee> conflit = modifierProjet(
                demande,
                p -> ecrite || p.dernierMois() == null || demande.mois().isAfter(p.dernierMois())
                        ? p.avecMoisDeclare(demande.mois(), horloge.instant())
                        : p);
        if (ecrite && !avant.estAtteste()) {
            projets.lire(demande.dossierId()).ifPresent(apres -> annoncer.apresCoup(apres, correction));
        }
        return conflit.<ResultatDeclaration>map(r -> r).orElseGet(() -> new Acceptee(ecritures));
    }

    private Optional<Refusee> modifierProjet(Demande demande, UnaryOperator<Projet> changement) {
        return switch (modifier.executer(demande.dossierId(), p -> new ResultatProjet.Accepte(changement.apply(p)))) {
            case ResultatProjet.Accepte _ -> Optional.empty();
            case ResultatProjet.Refuse _ ->
                Optional.of(new Refusee(MotifRefus.ECRITURE_CONCURRENTE, demande.dossierId()));
        };
    }

    /** What is declared, by whom. */
    public record Demande(
            String dossierId,
            YearMonth mois,
            Map<NumeroFiness, Saisie> saisies,
            String auteur,
            Origine origine,
            @Nullable String motif) {

        public Demande {
            saisies = new LinkedHashMap<>(saisies);
        }
    }
}
