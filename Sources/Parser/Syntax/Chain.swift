/// Chains of nodes up to this length are freed the usual way.
///
/// Freeing the first of 100 000 nested nodes frees the others recursively and would overflow the stack, so longer
/// chains (`a.b.c…`, `else if …`) are taken apart by a loop in `deinit`.
let longestPlainChain: UInt32 = 500
