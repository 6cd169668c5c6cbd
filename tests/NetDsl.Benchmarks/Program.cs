using System.Linq;
using BenchmarkDotNet.Running;
using NetDsl.Benchmarks;

// --quick prints one table in under a minute; everything else goes to BenchmarkDotNet (--filter, --list, ...).
if (args.Contains("--quick"))
    return Quick.Run(smoke: args.Contains("--smoke"));
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
