namespace System.Runtime.CompilerServices;

/// <summary>What the compiler looks for by name and netstandard2.0 does not have.</summary>
internal static class IsExternalInit;
