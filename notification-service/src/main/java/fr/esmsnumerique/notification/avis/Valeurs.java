package fr.esmsnumerique.notification.avis;

import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.notification.dossier.FicheDossier;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Values a template may use, written in French. They come from people and other systems: control characters, line ends and direction marks become spaces, so that
 * nothing can add a mail header, a line or a hidden text.
 */
final class Valeurs {

    private static final Pattern DANGEREUX = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cs}]+");
    private static final int LONGUEUR_MAX = 1_000;

    private Valeurs() {}

    /** @param sujet of the event: an application or a redeployment */
    static Map<String, String> de(String sujet, Map<String, Object> donnees, FicheDossier fiche) {
        Map<String, String> valeurs = new HashMap<>();
        valeurs.put("dossierId", propre(sujet));
        valeurs.put("raisonSociale", propre(fiche.raisonSociale()));
        texte(donnees, "redeploiementId").ifPresent(v -> valeurs.put("redeploiement", v));
        texte(donnees, "amenagementId").ifPresent(v -> valeurs.put("amenagement", v));
        texte(donnees, "indicateur").ifPresent(v -> valeurs.put("indicateur", v));
        texte(donnees, "activite").ifPresent(v -> valeurs.put("activite", v));
        liste(donnees, "dossiers").ifPresent(v -> valeurs.put("dossiers", v));
        texte(donnees, "campagne").ifPresent(v -> valeurs.put("campagne", v));
        texte(donnees, "motif").ifPresent(v -> valeurs.put("motif", v));
        texte(donnees, "reference").ifPresent(v -> valeurs.put("reference", v));
        texte(donnees, "enveloppe").ifPresent(v -> valeurs.put("enveloppe", v));
        texte(donnees, "mouvementId").ifPresent(v -> valeurs.put("mouvement", v));
        texte(donnees, "versementId").ifPresent(v -> valeurs.put("versement", v));
        texte(donnees, "attestationId").ifPresent(v -> valeurs.put("attestation", v));
        texte(donnees, "mois").ifPresent(v -> valeurs.put("mois", v));
        texte(donnees, "du").ifPresent(v -> valeurs.put("du", v));
        texte(donnees, "au").ifPresent(v -> valeurs.put("au", v));
        texte(donnees, "objet").ifPresent(v -> valeurs.put("objet", v));
        texte(donnees, "fichier").ifPresent(v -> valeurs.put("fichier", v));
        texte(donnees, "portee").ifPresent(v -> valeurs.put("portee", v));
        entier(donnees, "joursRestants").ifPresent(v -> valeurs.put("jours", v));
        texte(donnees, "alerteId").ifPresent(v -> valeurs.put("alerte", v));
        texte(donnees, "region").flatMap(Region::deCode).ifPresent(r -> valeurs.put("region", r.nom()));
        texte(donnees, "type").ifPresent(t -> valeurs.put("convention", convention(t)));
        texte(donnees, "tranche").ifPresent(t -> valeurs.put("tranche", "AVANCE".equals(t) ? "avance" : "solde"));
        centimes(donnees, "montantCentimes").ifPresent(m -> valeurs.put("montant", m));
        centimes(donnees, "montantAvantCentimes").ifPresent(m -> valeurs.put("montantAvant", m));
        centimes(donnees, "aRetirerCentimes").ifPresent(m -> valeurs.put("aRetirer", m));
        jour(donnees, "precedente").ifPresent(d -> valeurs.put("precedente", d));
        jour(donnees, "echeance").ifPresent(d -> valeurs.put("echeance", d));
        if (donnees.get("numero") instanceof Number numero) {
            valeurs.put("avenant", "avenant n° " + numero);
        }
        liste(donnees, "essmsRetires").ifPresent(v -> valeurs.put("essmsRetires", v));
        centimes(donnees, "resteEngageCentimes").ifPresent(m -> valeurs.put("reste", m));
        date(donnees).ifPresent(d -> valeurs.put("date", d));
        return valeurs;
    }

    /** 42000000 → « 420 000,00 € ». */
    static String euros(long centimes) {
        return NumberFormat.getCurrencyInstance(Locale.FRANCE).format(BigDecimal.valueOf(centimes, 2));
    }

    static String jour(LocalDate date) {
        return Paris.enLettres(date);
    }

    static String propre(String valeur) {
        String nette = DANGEREUX.matcher(valeur).replaceAll(" ").strip();
        return nette.length() <= LONGUEUR_MAX ? nette : nette.substring(0, LONGUEUR_MAX - 1) + "…";
    }

    private static String convention(String type) {
        return "PARTENARIAT".equals(type) ? "convention de partenariat" : "convention entre l'ARS et le porteur";
    }

    private static Optional<String> centimes(Map<String, Object> donnees, String champ) {
        return donnees.get(champ) instanceof Number centimes
                ? Optional.of(euros(centimes.longValue()))
                : Optional.empty();
    }

    private static Optional<String> entier(Map<String, Object> donnees, String champ) {
        return donnees.get(champ) instanceof Number nombre
                ? Optional.of(String.valueOf(nombre.longValue()))
                : Optional.empty();
    }

    /** Events name their date after what happened that day. */
    private static Optional<String> date(Map<String, Object> donnees) {
        return Stream.of("date", "dateSignature", "datePaiement", "dateRejet")
                .flatMap(champ -> jour(donnees, champ).stream())
                .findFirst();
    }

    private static Optional<String> jour(Map<String, Object> donnees, String champ) {
        return Optional.ofNullable(donnees.get(champ))
                .map(String::valueOf)
                .filter(d -> d.matches("\\d{4}-\\d{2}-\\d{2}"))
                .map(LocalDate::parse)
                .map(Valeurs::jour);
    }

    private static Optional<String> liste(Map<String, Object> donnees, String champ) {
        return donnees.get(champ) instanceof List<?> elements
                ? Optional.of(
                        elements.isEmpty()
                                ? "aucun"
                                : elements.stream()
                                        .map(e -> propre(String.valueOf(e)))
                                        .collect(Collectors.joining(", ")))
                : Optional.empty();
    }

    private static Optional<String> texte(Map<String, Object> donnees, String champ) {
        return donnees.get(champ) instanceof String texte ? Optional.of(propre(texte)) : Optional.empty();
    }
}
