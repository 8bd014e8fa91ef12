namespace SmallClinic.Data;

/// <summary>Every change of the clinic: read, decide, save all of it or nothing. Who read what somebody else changed meanwhile starts again.</summary>
public sealed class Writer(IDbContextFactory<ClinicContext> contexts)
{
    private const int Attempts = 10, PoolOfPostgres = 100;

    // SQLite has one writer at a time, so they wait in line here and not in the file; PostgreSQL has a pool.
    private readonly SemaphoreSlim _sqlite = new(1), _postgres = new(PoolOfPostgres);

    public async Task<T> WriteAsync<T>(Func<ClinicContext, Task<T>> change)
    {
        for (int attempt = 1; ; attempt++)
        {
            await using ClinicContext db = await contexts.CreateDbContextAsync();
            T result = await change(db);
            SemaphoreSlim line = db.Database.IsSqlite() ? _sqlite : _postgres;
            await line.WaitAsync();
            try
            {
                await db.SaveChangesAsync();
                return result;
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
            }
            finally
            {
                line.Release();
            }
        }
    }
}
