package fr.esmsnumerique.usage.certification.model;

import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.usage.declaration.model.Compteur;
import fr.esmsnumerique.usage.declaration.model.DeclarationEssms;
import fr.esmsnumerique.usage.declaration.model.ValeurDeclaree;
import fr.esmsnumerique.usage.projet.model.Essms;
import fr.esmsnumerique.usage.projet.model.Projet;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A month as it is declared today.
 *
 * @param empreinte hash of every counter of every establishment
 * @param declares establishments that declared something
 * @param manques what is said of nobody, in French; a counter without object is not missing
 */
public record MoisDeclare(YearMonth mois, String empreinte, int declares, List<String> manques) {

    public MoisDeclare {
        manques = List.copyOf(manques);
    }

    public static MoisDeclare de(Projet projet, YearMonth mois, Map<NumeroFiness, DeclarationEssms> declarations) {
        List<String> manques = projet.essms().stream()
                .flatMap(e -> manques(e, declarations.get(e.numeroFiness())))
                .toList();
        return new MoisDeclare(mois, empreinte(declarations), declarations.size(), manques);
    }

    private static Stream<String> manques(
            Essms essms, @org.jspecify.annotations.Nullable DeclarationEssms declaration) {
        if (declaration == null) {
            return Stream.of(essms.designation() + " : rien n'est déclaré");
        }
        return declaration.courante().saisie().manquants().stream()
                .map(c -> essms.designation() + " : " + c.libelle() + ", ni déclaré ni sans objet");
    }

    private static String empreinte(Map<NumeroFiness, DeclarationEssms> declarations) {
        String texte = declarations.entrySet().stream()
                .sorted(java.util.Comparator.comparing(e -> e.getKey().valeur()))
                .map(e -> e.getKey() + ":" + texte(e.getValue()))
                .collect(Collectors.joining("\n"));
        try {
            byte[] resume = MessageDigest.getInstance("SHA-256").digest(texte.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(resume);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static String texte(DeclarationEssms declaration) {
        var saisie = declaration.courante().saisie();
        return Arrays.stream(Compteur.values())
                // A counter added since, and left out: what was certified before it existed is still certified.
                .filter(c -> !c.estAnnuel() || !(saisie.valeur(c) instanceof ValeurDeclaree.Manquante))
                .map(c -> (c.estAnnuel() ? c + "=" : "")
                        + Objects.toString(
                                saisie.nombres().get(c), saisie.sansObjet().containsKey(c) ? "so" : ""))
                .collect(Collectors.joining(";"));
    }
}
