using System;
using System.Linq;
using System.Reflection;
using NetDsl;

// dotnet run --project examples/Misconfigured -- ND2025 check
var mistakes = Assembly.GetExecutingAssembly().GetTypes()
    .Where(t => t.Name.StartsWith("ND", StringComparison.Ordinal) && t.GetMethod("Bad") is not null)
    .ToDictionary(t => t.Name, t => t.GetMethod("Bad")!);
if (args.Length > 0 && mistakes.TryGetValue(args[0], out var mistake))
    return NetworkProgram.Run((Network)mistake.Invoke(null, null)!, args[1..]);
Console.Error.WriteLine($"Name a mistake and a command, such as ND2025 check. There are {string.Join(", ", mistakes.Keys.Order(StringComparer.Ordinal))}.");
return 2;
