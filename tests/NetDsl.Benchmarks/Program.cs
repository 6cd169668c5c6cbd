using System.Linq;
using BenchmarkDotNet.Running;
using NetDsl.Benchmarks;

// --quick, --check, --keystroke and --build print a table each in under a minute; everything else goes to BenchmarkDotNet (--filter, --list, ...).
if (args.Contains("--keystroke"))
    return await Keystroke.RunAsync(smoke: args.Contains("--smoke"));
if (args.Contains("--build"))
    return await BuildSpeed.RunAsync(smoke: args.Contains("--smoke"));
if (args.Contains("--check"))
    return CheckSpeed.Run(smoke: args.Contains("--smoke"));
if (args.Contains("--quick"))
    return Quick.Run(smoke: args.Contains("--smoke"));
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
