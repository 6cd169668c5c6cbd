namespace NetDsl.Examples.Misconfigured;

/// <summary>An interface with a local connection has a service name.</summary>
public static partial class ND2199
{
    public static Network Bad() => Network.Define("ND2199", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0", ac =>
            {
                ac.Ccc("GE0/1/1");
                ac.ServiceName("gold"); // expect ND2199
            });
            pe.Interface("GE0/1/1", ac => ac.Ccc("GE0/1/0"));
        });
    });
}
