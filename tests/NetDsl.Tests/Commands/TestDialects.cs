using NetDsl.Commands;
using NetDsl.H3c;
using NetDsl.Huawei;
using Xunit;

namespace NetDsl.Tests.Commands;

/// <summary>The dialects, for tests of what holds for each of them.</summary>
public static class TestDialects
{
    public static TheoryData<string> Names => ["vrp", "comware"];

    internal static Dialect ByName(string name) => Dialects.ByName(name);

    /// <summary>An empty device and the builder that describes it.</summary>
    internal static (Device Device, object Builder) Device(string dialect)
    {
        if (dialect == "comware")
        {
            var comware = new ComwareRouter();
            return (comware, new ComwareRouterBuilder(comware));
        }

        var vrp = new VrpRouter();
        return (vrp, new VrpRouterBuilder(vrp));
    }
}
