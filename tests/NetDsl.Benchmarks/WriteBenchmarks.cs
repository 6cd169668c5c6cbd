using BenchmarkDotNet.Attributes;

namespace NetDsl.Benchmarks;

/// <summary>1,000 devices with 50 VPWS services each, three ways to the same bytes.</summary>
[MemoryDiagnoser]
public class WriteBenchmarks
{
    private Metro _metro = null!;

    [GlobalSetup]
    public void Setup()
    {
        Writers.CheckEqual(new Metro(devices: 3, services: 50));
        _metro = new Metro(devices: 1000, services: 50);
    }

    [Benchmark(Baseline = true)]
    public int ByHand() => All(Writers.ByHand(_metro));

    [Benchmark]
    public int HandlebarsNet() => All(Writers.Handlebars(_metro));

    [Benchmark]
    public int NetDslOneThread() => All(Writers.NetDsl(_metro));

    [Benchmark]
    public int NetDslAsEmitDoes() => Writers.NetDslParallel(_metro).Length;

    private static int All(System.Func<int, byte[]> write)
    {
        var bytes = 0;
        for (var i = 0; i < 1000; i++)
            bytes += write(i).Length;
        return bytes;
    }
}

/// <summary>One long configuration.</summary>
[MemoryDiagnoser]
public class ReadBenchmarks
{
    private string _text = "";

    [Params(100_000, 1_000_000)]
    public int Lines { get; set; }

    [GlobalSetup]
    public void Setup() => _text = Quick.Text(new Metro(devices: 1, services: 50), Lines);

    [Benchmark]
    public object Read() => NetDsl.Commands.ConfigReader.Read(NetDsl.Huawei.VrpDialect.Instance, _text);
}
