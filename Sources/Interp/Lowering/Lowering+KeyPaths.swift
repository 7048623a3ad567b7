import Diagnostics
import Types

/// Key paths.
extension FunctionLowering {
    func keyPath(_ root: TypeID, _ components: [TypedKeyPathComponent], _ type: TypeInfo, _ span: Span) throws -> Lowered {
        throw loweringError("key paths are not lowered yet")
    }
    func keyPathApplication(_ base: TypedExpression, _ path: TypedExpression, _ type: TypeInfo, _ span: Span) throws -> Lowered {
        throw loweringError("key paths are not lowered yet")
    }
    func keyPathPlace(_ base: TypedExpression, _ path: TypedExpression, _ type: TypeInfo, _ access: AccessKind, _ span: Span) throws -> LoweredPlace {
        throw loweringError("key paths are not lowered yet")
    }
}
