package fr.esmsnumerique.budget.retrait;

import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.evenements.ConsommateurEvenement;
import fr.esmsnumerique.support.evenements.Evenement;
import fr.esmsnumerique.support.web.Probleme;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Acts of funding-service after which less is owed than is engaged: each proposes a withdrawal, a person decides it. */
@Component
final class ActesRecus implements ConsommateurEvenement {

    private static final String AVENANT = "avenant.signe";
    private static final String RESILIATION = "convention.resiliee";
    private static final int LONGUEUR_MAX = 500;

    private final Propositions propositions;

    ActesRecus(Propositions propositions) {
        this.propositions = propositions;
    }

    @Override
    public Set<String> types() {
        return Set.of(AVENANT, RESILIATION);
    }

    @Override
    public void recevoir(Evenement evenement) {
        try {
            if (evenement.type().equals(AVENANT)) {
                if (entier(evenement, "aRetirerCentimes") > 0) {
                    propositions.proposer(avenant(evenement));
                }
            } else if (texte(evenement, "type").equals("ARS_PORTEUR")) {
                propositions.proposer(resiliation(evenement));
            }
        } catch (IllegalArgumentException | DateTimeException malforme) {
            throw Probleme.refus(
                            422,
                            "evenement.malforme",
                            "Événement malformé",
                            "L'événement " + evenement.id() + " n'a pas été compris (" + malforme.getMessage()
                                    + "). Corrigez-le avant de le renvoyer.")
                    .exception();
        }
    }

    private static Proposition avenant(Evenement evenement) {
        LocalDate signe = LocalDate.parse(texte(evenement, "date"));
        return Proposition.nouvelle(
                texte(evenement, "avenantId"),
                texte(evenement, "dossierId"),
                region(evenement),
                new Montant(entier(evenement, "montantCentimes")),
                "Avenant n° " + entier(evenement, "numero") + " signé le " + Paris.enLettres(signe),
                net(texte(evenement, "motif")),
                signe);
    }

    private static Proposition resiliation(Evenement evenement) {
        LocalDate jour = LocalDate.parse(texte(evenement, "date"));
        String dossier = texte(evenement, "dossierId");
        return Proposition.nouvelle(
                dossier + "-RESILIATION",
                dossier,
                region(evenement),
                null,
                "Résiliation de la convention le " + Paris.enLettres(jour),
                net(texte(evenement, "motif")),
                jour);
    }

    /** The ledger keeps it for ever, on one line. */
    private static String net(String motif) {
        String ligne = motif.replaceAll("[\\p{Cc}\\p{Cf}]+", " ").strip();
        return ligne.length() <= LONGUEUR_MAX ? ligne : ligne.substring(0, LONGUEUR_MAX);
    }

    private static Region region(Evenement evenement) {
        return Region.deCode(texte(evenement, "region"))
                .orElseThrow(() -> new IllegalArgumentException("region : inconnue"));
    }

    private static long entier(Evenement evenement, String champ) {
        Object valeur = evenement.donnees().get(champ);
        if (valeur instanceof Integer || valeur instanceof Long) {
            return ((Number) valeur).longValue();
        }
        throw new IllegalArgumentException(champ + " : un entier est attendu");
    }

    private static String texte(Evenement evenement, String champ) {
        if (evenement.donnees().get(champ) instanceof String texte) {
            return texte;
        }
        throw new IllegalArgumentException(champ + " : un texte est attendu");
    }
}
