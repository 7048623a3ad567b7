import Parser

/// Finds the functions and types declared in the blocks of a top-level statement: they are matched as definitions, and a
/// change inside one does not run the statement again.
struct NestedDefinitions {
    private(set) var declarations: [Declaration] = []

    mutating func visit(_ statement: Statement) {
        switch statement.kind {
        case .declaration(let declaration):
            switch declaration.kind {
            case .function, .nominal: declarations.append(declaration)
            case .variable, .initializer, .deinitializer, .subscripting, .extension, .typealias, .associatedtype, .enumCase, .operator,
                .precedenceGroup, .import, .unsupported, .error:
                break
            }
        case .if(let branch): visit(branch)
        case .guard(_, let body), .defer(let body): visit(body)
        case .while(_, _, let body), .repeat(_, let body, _): visit(body.statements)
        case .for(let loop): visit(loop.body.statements)
        case .switch(let choice): for branch in choice.cases { visit(branch.body) }
        case .do(_, let body, _, let catches):
            visit(body)
            for clause in catches { visit(clause.body) }
        case .expression, .return, .throw, .break, .continue, .fallthrough, .unsupported, .error: break
        }
    }

    private mutating func visit(_ statements: [Statement]) {
        for statement in statements { visit(statement) }
    }

    private mutating func visit(_ branch: IfStatement) {
        visit(branch.body)
        var rest = branch.elseBranch
        while let current = rest {
            rest = nil
            switch current {
            case .block(let body): visit(body)
            case .elseIf(let statement):
                guard case .if(let next) = statement.kind else { continue }
                visit(next.body)
                rest = next.elseBranch
            }
        }
    }
}
