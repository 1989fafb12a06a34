package fr.esmsnumerique.usage.declaration.application;

import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.usage.declaration.model.Declarations;
import fr.esmsnumerique.usage.declaration.model.Declarations.Ecriture;
import fr.esmsnumerique.usage.declaration.model.MotifRefus;
import fr.esmsnumerique.usage.declaration.model.ResultatDeclaration;
import fr.esmsnumerique.usage.declaration.model.ResultatDeclaration.Acceptee;
import fr.esmsnumerique.usage.declaration.model.ResultatDeclaration.Refusee;
import fr.esmsnumerique.usage.declaration.model.Saisie;
import fr.esmsnumerique.usage.declaration.model.VersionDeclaration;
import fr.esmsnumerique.usage.declaration.model.VersionDeclaration.Origine;
import fr.esmsnumerique.usage.projet.application.ModifierProjet;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.model.Projets;
import fr.esmsnumerique.usage.projet.model.ResultatProjet;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
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
    private final Horloge horloge;

    DeclarerMois(Projets projets, ModifierProjet modifier, Declarations declarations, Horloge horloge) {
        this.projets = projets;
        this.modifier = modifier;
        this.declarations = declarations;
        this.horloge = horloge;
    }

    public ResultatDeclaration executer(Demande demande) {
        Optional<Projet> projet = projets.lire(demande.dossierId());
        if (projet.isEmpty()) {
            return new Refusee(MotifRefus.PROJET_INTROUVABLE, demande.dossierId());
        }
        Optional<Refusee> refus = refuser(projet.get(), demande);
        if (refus.isPresent()) {
            return refus.get();
        }
        // The month of the first measure is settled before any counter is stored: their period must never change
        // meaning.
        return modifierProjet(demande, p -> p.avecPremierMois(demande.mois(), horloge.instant()))
                .or(() -> enregistrer(demande))
                .<ResultatDeclaration>map(r -> r)
                .orElseGet(Acceptee::new);
    }

    private Optional<Refusee> refuser(Projet projet, Demande demande) {
        YearMonth mois = demande.mois();
        if (!mois.isBefore(YearMonth.from(horloge.aujourdhui()))) {
            return refusee(MotifRefus.MOIS_NON_ECOULE, mois.toString());
        }
        YearMonth premier = projet.premierMois();
        boolean avantPremiereMesure = premier != null && mois.isBefore(premier);
        if (avantPremiereMesure || mois.isBefore(YearMonth.from(projet.dateConvention()))) {
            return refusee(MotifRefus.MOIS_ANTERIEUR, mois.toString());
        }
        for (Map.Entry<NumeroFiness, Saisie> saisie : demande.saisies().entrySet()) {
            String numero = saisie.getKey().valeur();
            if (projet.essms(saisie.getKey()).isEmpty()) {
                return refusee(MotifRefus.ESSMS_HORS_PROJET, numero);
            }
            Optional<MotifRefus> contradiction = saisie.getValue().contradiction();
            if (contradiction.isPresent()) {
                return refusee(contradiction.get(), numero);
            }
        }
        return Optional.empty();
    }

    private Optional<Refusee> enregistrer(Demande demande) {
        boolean ecrite = false;
        for (Map.Entry<NumeroFiness, Saisie> saisie : demande.saisies().entrySet()) {
            VersionDeclaration version = new VersionDeclaration(
                    saisie.getValue(), horloge.instant(), demande.auteur(), demande.origine(), demande.motif());
            switch (declarations.enregistrer(demande.dossierId(), saisie.getKey(), demande.mois(), version)) {
                case Ecriture.ECRITE -> ecrite = true;
                case Ecriture.INCHANGEE -> {}
                case Ecriture.CONFLIT -> {
                    return refusee(
                            MotifRefus.ECRITURE_CONCURRENTE, saisie.getKey().valeur());
                }
            }
        }
        boolean nouvelle = ecrite;
        return modifierProjet(
                demande,
                p -> nouvelle || p.dernierMois() == null || demande.mois().isAfter(p.dernierMois())
                        ? p.avecMoisDeclare(demande.mois(), horloge.instant())
                        : p);
    }

    private Optional<Refusee> modifierProjet(Demande demande, UnaryOperator<Projet> changement) {
        return switch (modifier.executer(demande.dossierId(), p -> new ResultatProjet.Accepte(changement.apply(p)))) {
            case ResultatProjet.Accepte _ -> Optional.empty();
            case ResultatProjet.Refuse _ -> refusee(MotifRefus.ECRITURE_CONCURRENTE, demande.dossierId());
        };
    }

    private static Optional<Refusee> refusee(MotifRefus motif, String objet) {
        return Optional.of(new Refusee(motif, objet));
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
