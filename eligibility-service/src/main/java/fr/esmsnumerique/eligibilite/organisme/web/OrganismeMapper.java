package fr.esmsnumerique.eligibilite.organisme.web;

import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An entity in the contract's form. */
final class OrganismeMapper {

    private OrganismeMapper() {}

    static fr.esmsnumerique.contrats.eligibilite.modele.OrganismeConnu organisme(
            fr.esmsnumerique.eligibilite.organisme.model.OrganismeConnu connu) {
        String fermeLe = dite(connu.texte("fermeLe"));
        return new fr.esmsnumerique.contrats.eligibilite.modele.OrganismeConnu()
                .numeroFinessJuridique(connu.numeroFinessJuridique())
                .raisonSociale(dite(connu.raisonSociale()))
                .siren(dite(connu.texte("siren")))
                .statutJuridique(dite(connu.texte("statutJuridique")))
                .commune(dite(connu.texte("commune")))
                .fermeLe(fermeLe == null ? null : LocalDate.parse(fermeLe))
                .nombreEssms(connu.essms().size())
                .regions(connu.regions().stream().map(Region::code).toList())
                .departements(connu.departements())
                .groupesCategorie(connu.groupes());
    }

    private static @Nullable String dite(String texte) {
        return texte.isEmpty() ? null : texte;
    }
}
