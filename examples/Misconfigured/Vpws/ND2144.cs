namespace NetDsl.Examples.Misconfigured;

/// <summary>A template gathers cells for 1050 µs.</summary>
public static partial class ND2144
{
    public static Network Bad() => Network.Define("ND2144", net =>
    {
        net.Pe1(pe =>
        {
            var template = pe.PwTemplate("cells", t =>
            {
                t.Peer("2.2.2.2");
                t.AtmPackOvertime(1050); // expect ND2144
            });
            pe.Interface("Atm0/1/0.1", ac => ac.Pvc(1, 32).Pseudowire(template, 1));
        });
    });
}
