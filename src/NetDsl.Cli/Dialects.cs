using System;
using NetDsl.Commands;
using NetDsl.H3c;
using NetDsl.Huawei;

namespace NetDsl;

/// <summary>The dialects by their names on the command line.</summary>
internal static class Dialects
{
    public static Dialect ByName(string name) => name switch
    {
        "vrp" => VrpDialect.Instance,
        "comware" => ComwareDialect.Instance,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such dialect."),
    };
}
