namespace NetDsl.Examples.Misconfigured;

/// <summary>OSPF needs the keyword broadcast.</summary>
public static partial class ND5035
{
    public static Network Bad() => Network.Define("ND5035", net =>
    {
        net.Branch(route: false, dial: dial =>
        {
            dial.Route("20.1.1.2", "8810052"); // expect ND5035
        });
    });
}
