namespace NetDsl;

/// <summary>The number of a node of a route policy: 0 to 65535. Used by <c>route-policy ... node</c>.</summary>
[Number("node", 0, 65535)]
public readonly partial struct RoutePolicyNode;

/// <summary>What a route policy makes a route cost: 0 to 4294967295. Used by <c>apply cost</c>.</summary>
[Number("cost", 0, 4294967295)]
public readonly partial struct PolicyCost;

/// <summary>Free text about a node of a route policy, 1 to 80 characters, blanks included. Used by <c>description</c>.</summary>
[Name("description", 80, Text = true)]
public readonly partial struct RoutePolicyDescription;
