package fr.esmsnumerique.support;

import fr.esmsnumerique.contrats.budget.api.EngagementApi;
import fr.esmsnumerique.contrats.budget.api.PreparationRedeploiementApi;
import fr.esmsnumerique.contrats.budget.modele.DemandeEngagement;
import fr.esmsnumerique.contrats.budget.modele.DemandeSimulation;
import fr.esmsnumerique.contrats.budget.modele.EtatDeReference;
import fr.esmsnumerique.contrats.budget.modele.Mouvement;
import fr.esmsnumerique.contrats.budget.modele.Simulation;
import fr.esmsnumerique.contrats.eligibilite.api.ImportApi;
import fr.esmsnumerique.contrats.eligibilite.modele.RapportImport;
import fr.esmsnumerique.contrats.usage.api.DeclarationsApi;
import fr.esmsnumerique.contrats.usage.modele.DeclarationsMois;
import fr.esmsnumerique.contrats.usage.modele.SaisieMois;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Operations of the contracts with nothing behind, which answer 204 to whatever the contract allows: one of each kind of parameter and of body. */
final class OperationsDuContrat {

    private OperationsDuContrat() {}

    /** A header and a body with an object in it. */
    @RestController
    static class Engagement implements EngagementApi {
        @Override
        public ResponseEntity<Mouvement> engager(String cle, DemandeEngagement demande) {
            return ResponseEntity.noContent().build();
        }
    }

    /** Parameters of the query; a body alone, with lists of objects. */
    @RestController
    static class Redeploiement implements PreparationRedeploiementApi {
        @Override
        public ResponseEntity<EtatDeReference> lireEtatDeReference(
                String enveloppe, @Nullable LocalDate jour, @Nullable Instant connu) {
            return ResponseEntity.noContent().build();
        }

        @Override
        public ResponseEntity<Simulation> simulerRedeploiement(DemandeSimulation demande) {
            return ResponseEntity.noContent().build();
        }
    }

    /** Headers, a path, and a body that is itself a bounded list. */
    @RestController
    static class Import implements ImportApi {
        @Override
        public ResponseEntity<RapportImport> importerFiness(String cle, Resource fichier, @Nullable String prefere) {
            return ResponseEntity.noContent().build();
        }

        @Override
        public ResponseEntity<RapportImport> importerGalis(String cle, List<Map<String, Object>> dossiers) {
            return ResponseEntity.noContent().build();
        }

        @Override
        public ResponseEntity<RapportImport> lireImport(String numero) {
            return ResponseEntity.noContent().build();
        }
    }

    /** A path beside a body. */
    @RestController
    static class Declarations implements DeclarationsApi {
        @Override
        public ResponseEntity<DeclarationsMois> declarerMois(String dossier, String mois, SaisieMois saisie) {
            return ResponseEntity.noContent().build();
        }

        @Override
        public ResponseEntity<DeclarationsMois> lireDeclarations(String dossier, String mois) {
            return ResponseEntity.noContent().build();
        }
    }
}
