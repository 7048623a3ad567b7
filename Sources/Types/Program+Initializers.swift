import Lexer

extension Program {
    /// The designated `init()` of a class that takes no parameters, written or synthesised: what a subclass's initialiser
    /// calls when it names none.
    public func plainInitializer(of nominal: DeclID) -> DeclID? {
        guard let declaration = self.nominal(nominal) else { return nil }
        return designatedInitializers(declaration).first { function($0)?.parameters.isEmpty == true }
    }
}
