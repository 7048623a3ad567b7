extension Program {
    /// The initialiser of the superclass that a designated initialiser without `super.init` calls at its end (also when
    /// it leaves with `return`): the superclass has exactly one designated initialiser, and that one needs no arguments
    /// and neither fails nor throws.
    func implicitSuperInitializer(of nominal: NominalDecl) -> DeclID? {
        guard let superclass = nominal.superclass, case .nominal(let id, _) = types.node(superclass), let parent = self.nominal(id) else { return nil }
        let designated = designatedInitializers(parent)
        guard designated.count == 1, let only = designated.first, let function = self.function(only) else { return nil }
        let needsArguments = function.parameters.contains { !$0.hasDefault && !$0.isVariadic }
        return needsArguments || function.isFailable || function.isThrowing ? nil : only
    }
}
