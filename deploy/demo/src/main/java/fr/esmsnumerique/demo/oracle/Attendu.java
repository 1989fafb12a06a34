package fr.esmsnumerique.demo.oracle;

import java.util.List;

/**
 * What one application must end with.
 *
 * @param etat final state of the application
 * @param raison why, with the rule
 * @param lignes the grant, line by line; empty when nothing is granted
 */
public record Attendu(String dossierId, String etat, String raison, List<LigneAttendue> lignes) {

    /**
     * One line of the grant.
     *
     * @param calcul the arithmetic in words
     * @param regle rule it comes from
     */
    public record LigneAttendue(String objet, String calcul, String regle, long centimes) {}

    public long montantCentimes() {
        return lignes.stream().mapToLong(LigneAttendue::centimes).sum();
    }

    public boolean retenu() {
        return etat.equals("RETENU");
    }

    /** Half of the grant at the signature, rounded half up to the centime (PAY-06, PAY-10). */
    public long avanceCentimes() {
        return (montantCentimes() + 1) / 2;
    }

    public long soldeCentimes() {
        return montantCentimes() - avanceCentimes();
    }
}
