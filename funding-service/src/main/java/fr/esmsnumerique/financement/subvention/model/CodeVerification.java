package fr.esmsnumerique.financement.subvention.model;

import fr.esmsnumerique.financement.calcul.model.Calcul;
import fr.esmsnumerique.financement.calcul.model.EssmsProjet;
import fr.esmsnumerique.financement.calcul.model.Ligne;
import fr.esmsnumerique.financement.calcul.model.ProjetAFinancer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;

/** Short fingerprint of what an agreement says, printed on it: another amount, line or establishment gives another code. */
public final class CodeVerification {

    private static final int GROUPES = 4;

    private CodeVerification() {}

    static String de(Subvention subvention, TypeConvention type, LocalDate etablieLe) {
        return grouper(empreinte(subvention, type, etablieLe));
    }

    static String de(Subvention subvention, Avenant avenant, LocalDate etabliLe) {
        return grouper(empreinte(subvention, avenant, etabliLe));
    }

    /** Of an amendment: its number, what it changes and what it keeps. */
    public static String empreinte(Subvention subvention, Avenant avenant, LocalDate etabliLe) {
        StringBuilder contenu = new StringBuilder();
        ajouter(contenu, Avenant.id(subvention.dossier().dossierId(), avenant.numero()), etabliLe, avenant.motif());
        ajouter(contenu, avenant.avant().centimes(), avenant.montant().centimes(), avenant.retires());
        avenant.echeancier()
                .forEach(t -> ajouter(contenu, t.tranche(), t.montant().centimes()));
        ajouterContenu(contenu, avenant.calcul(), avenant.projet());
        return sha256(contenu.toString());
    }

    /** The whole fingerprint, whose beginning is the code. */
    public static String empreinte(Subvention subvention, TypeConvention type, LocalDate etablieLe) {
        StringBuilder contenu = new StringBuilder();
        Decision decision = subvention.decisionEventuelle().orElseThrow();
        ajouter(contenu, subvention.dossier().dossierId(), type, etablieLe, decision.reference(), decision.date());
        ajouter(
                contenu,
                decision.montant().centimes(),
                subvention.dossier().porteur().numero());
        ajouterContenu(contenu, subvention.retenu(), subvention.dossier().projet());
        return sha256(contenu.toString());
    }

    private static void ajouterContenu(StringBuilder contenu, Calcul calcul, ProjetAFinancer projet) {
        for (Ligne ligne : calcul.lignes()) {
            ajouter(contenu, ligne.poste(), ligne.quantite(), ligne.retenu().centimes());
        }
        for (EssmsProjet essms : projet.essms()) {
            ajouter(contenu, essms.numeroFiness(), essms.typeProjet(), essms.estFinancable());
        }
    }

    private static void ajouter(StringBuilder contenu, Object... champs) {
        for (Object champ : champs) {
            contenu.append(champ).append('\n');
        }
    }

    /** {@code 7F3A-91C2-0B5D-E846}: sixteen digits are enough to copy, and too many to guess. */
    public static String grouper(String hexadecimal) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < GROUPES; i++) {
            code.append(i == 0 ? "" : "-").append(hexadecimal, i * 4, i * 4 + 4);
        }
        return code.toString().toUpperCase(Locale.ROOT);
    }

    public static String sha256(String contenu) {
        try {
            MessageDigest empreinte = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(empreinte.digest(contenu.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("SHA-256 est dans tout JDK", absent);
        }
    }
}
